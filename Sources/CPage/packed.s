# The workbench's page among what the program only reads, so that its bytes stay in the file until someone asks for
# them. It is assembled in a folder with gapscore.html.gz, which is empty where there is no page, and never by the
# package.
  .section .rodata.workbench_page, "a"
  .globl workbench_page_start, workbench_page_end
workbench_page_start:
  .incbin "gapscore.html.gz"
workbench_page_end:
  .section .note.GNU-stack, ""
