"""Walks from -0.3 to 0.3 in tenths, by counting and by adding."""

print("counted counted>0    added added>0")
added = -0.3
for tenths in range(-3, 4):
    counted = tenths / 10
    print("%7.3g %9d %8.3g %7d" % (counted, counted > 0, added, added > 0))
    added += 0.1
