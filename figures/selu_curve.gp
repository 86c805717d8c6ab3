# SELU is a stretched ELU.

set xlabel "x"
set yrange [-2:2.4]

plot "selu_curve.txt" using "x":"selu" with lines title "SELU", \
     ""               using "x":"elu"  with lines title "ELU"
