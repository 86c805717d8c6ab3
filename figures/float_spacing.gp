# The spacing of float halves with the numbers, and then no longer.

set xlabel "x"
set ylabel "spacing"
set logscale x
set logscale y
set xrange [7e-46:3e-36]
set xtics 1e2 format "10^{%L}"
unset mxtics
set yrange [1e-52:1e-41]
set ytics 1e2 format "10^{%L}"
unset mytics

plot "float_spacing.txt" \
        using "x":"spacing"   with lines linetype 1 title "spacing", \
     "" using "x":"shrinking" with lines linetype 3 title "if it went on shrinking"
