# Near zero e^x - 1 loses a digit with each digit that x comes closer.

set xlabel "distance from zero, to the left"
set ylabel "largest error, ulp"
set logscale y
set yrange [0.08:1e9]
set ytics 1e2 format "10^{%L}"
unset mytics
set key top right
set logscale x
set xrange [1e-9:10]
set xtics 1e2 format "10^{%L}"
unset mxtics

plot "elu_errors.txt" \
        using "distance":"safe_ulp"  with lines linetype 1 title "safe", \
     "" using "distance":"naive_ulp" with lines linetype 2 title "naive"
