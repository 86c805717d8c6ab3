# e^x is a staircase times a saw.

set xlabel "x"
set logscale y
set yrange [0.01:2]
set ytics format "%g"
set key bottom right

plot "exp_parts.txt" \
        using "x":"exponential" with lines title "exponential", \
     "" using "x":"power"       with lines title "power of two", \
     "" using "x":"remainder"   with lines title "remainder"
