"""Frame, forecast and outcome of money."""
