"""What a command found, as the programs of others show it: code hosts, builds, editors."""
