"""The commands of ``python -m engine``, one file each.

A command has ``HELP``, ``add_arguments(parser)``, ``run(options)``, which returns the JSON object and sends what it
yields on the way to ``options.report``, and ``as_text(result)``, the same for people.
"""
