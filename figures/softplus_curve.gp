# Softplus rounds off the corner of ReLU.

set xlabel "x"
set yrange [-0.2:4.2]

plot "softplus_curve.txt" using "x":"beta_1" with lines title "beta 1", \
     ""                   using "x":"beta_4" with lines title "beta 4", \
     ""                   using "x":"relu"   with lines title "ReLU"
