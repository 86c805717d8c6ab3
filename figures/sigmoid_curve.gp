# The sigmoid climbs where the step jumps.

set xlabel "x"
set yrange [-0.1:1.1]

plot "sigmoid_curve.txt" using "x":"sigmoid" with lines  title "sigmoid", \
     ""                  using "x":"step"    with fsteps title "step"
