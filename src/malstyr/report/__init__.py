"""Reports: view models, charts, and the templates that draw them."""
