# The absolute value has a corner where its slope jumps.

set xlabel "x"
set yrange [-1.5:4.5]

plot "absolute_curve.txt" \
        using "x":"absolute" with lines  title "absolute value", \
     "" using "x":"slope"    with fsteps title "its slope"
