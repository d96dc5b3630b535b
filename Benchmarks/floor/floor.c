// The floor: libyaml's events of every file, deleted as they come.
//
// No reader on libyaml can be faster than this, so all that gapscore does on top shows as a ratio to
// it. Files come as arguments, or as the lines of a list: @LIST.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

static void fail(const char *path, const char *why)
{
  fprintf(stderr, "floor: %s: %s\n", path, why);
  exit(1);
}

// Through a stream, as a reader that must not hold the file in memory would.
static unsigned long events_of(const char *path)
{
  FILE *file = fopen(path, "rb");
  if (!file) fail(path, "cannot be opened");
  yaml_parser_t parser;
  if (!yaml_parser_initialize(&parser)) fail(path, "out of memory");
  yaml_parser_set_input_file(&parser, file);
  unsigned long count = 0;
  yaml_event_type_t type;
  do {
    yaml_event_t event;
    if (!yaml_parser_parse(&parser, &event)) fail(path, parser.problem);
    type = event.type;
    yaml_event_delete(&event);
    count++;
  } while (type != YAML_STREAM_END_EVENT);
  yaml_parser_delete(&parser);
  fclose(file);
  return count;
}

static unsigned long events_of_listed(const char *list)
{
  FILE *file = fopen(list, "r");
  if (!file) fail(list, "cannot be opened");
  char *line = NULL;
  size_t capacity = 0;
  unsigned long count = 0;
  while (getline(&line, &capacity, file) > 0) {
    line[strcspn(line, "\n")] = '\0';
    if (*line) count += events_of(line);
  }
  free(line);
  fclose(file);
  return count;
}

int main(int argc, char **argv)
{
  unsigned long count = 0;
  for (int index = 1; index < argc; index++) {
    const char *argument = argv[index];
    count += *argument == '@' ? events_of_listed(argument + 1) : events_of(argument);
  }
  // Printed, so that nothing of the loop can be left out as unused.
  printf("%lu\n", count);
  return 0;
}
