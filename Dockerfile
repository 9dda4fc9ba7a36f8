# Grades a class where bubblewrap is missing: on macOS, on Windows, on a server that does not allow it.
#
#     docker build --tag course .
#     docker run --rm --network none -v "$PWD/Submissions:/class:ro" -v "$PWD/Grades:/grades" course
#
# What follows `course` goes to `course grade`, such as `--lessons 1,3`. The image holds the course, already
# built, so that nothing is fetched when it runs.
#
# Grading itself runs as the container's root, so that it can run each student's program as another user, who
# can write no grade and change nothing of the course. As any other user it would run them with its own rights.
ARG SWIFT=6.3.1
FROM swift:${SWIFT}-noble

# The image may be built on one machine and run on another.
ENV LAB_PROCESSOR=x86-64-v3

WORKDIR /course
COPY . .
RUN swift build && mkdir --mode 755 /class /grades

# The reports belong to the owner of the folder that they are written into.
ENTRYPOINT ["/bin/sh", "-c", ".build/debug/course grade /class --output /grades \"$@\"; code=$?; chown -R --reference=/grades /grades; exit $code", "grade"]
