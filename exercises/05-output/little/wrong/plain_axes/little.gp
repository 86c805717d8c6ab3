# How far a rise over a run is from the slope.

set xlabel "run"
set ylabel "distance from the slope"
set key bottom right

plot "little.txt" using "run":"one_sided"  with lines title "one_sided", \
     ""           using "run":"both_sides" with lines title "both_sides"
