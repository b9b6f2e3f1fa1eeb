"""A site of one or many workspaces: pages, data and a feed, as files by name. Nothing here touches the disk."""
