HELP="x"
def add_arguments(p): p.add_argument("model")
run=as_text=None
