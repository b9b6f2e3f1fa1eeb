"""What is said to programs, as frozen records: ``--format json`` writes them, and the door gives them."""
