# The slope of ReLU is 0 or 1; that of the sigmoid is at most a quarter.

set xlabel "x"
set ylabel "slope"
set yrange [-0.05:1.3]

plot "relu_slopes.txt" using "x":"relu"    with fsteps title "ReLU", \
     ""                using "x":"sigmoid" with lines  title "sigmoid"
