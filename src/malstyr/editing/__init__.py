"""What people and tables say is put into goal files: only the lines concerned change."""
