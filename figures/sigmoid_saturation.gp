# Where the distance from 1 turns into stairs, and where it ends.

set xlabel "x"
set ylabel "distance from 1"
set logscale y
set yrange [1e-18:1]
set ytics 1e3 format "10^{%L}"
set key top right

plot "sigmoid_saturation.txt" \
        using "x":"float"  with lines linetype 2 title "float", \
     "" using "x":"double" with lines linetype 1 title "double", \
     "" using "x":"paper"  with lines linetype 3 title "on paper"
