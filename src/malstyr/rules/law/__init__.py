"""What Swedish law asks of municipalities and regions."""
