// A worker has to be there for the browser to treat this like any other extension; it does nothing.
