"""What people do with the program, one module for each intent. No Qt."""
