"""Groups: nobody can be recognised from what is written."""
