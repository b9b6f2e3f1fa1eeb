"""What a goal file can say."""
