"""One thin module per command: parse arguments, call, print, exit."""

import gc
import os

os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # nothing installed beside us may change validation
gc.set_threshold(1_000_000, 50, 100)  # one short run over many small objects that all live to its end
