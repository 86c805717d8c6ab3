# The step jumps at zero.

set xlabel "x"
set yrange [-0.2:1.2]
set key off

plot "step_curve.txt" using "x":"step" with fsteps
