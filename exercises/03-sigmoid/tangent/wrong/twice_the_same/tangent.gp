# The sigmoid and its tangent at zero.

set xlabel "x"
set yrange [-0.2:1.2]

plot "tangent.txt" using "x":"sigmoid" with lines title "sigmoid", \
     ""            using "x":"sigmoid" with lines title "tangent"
