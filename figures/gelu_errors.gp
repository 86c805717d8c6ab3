# To the left 1 + erf cancels.

set xlabel "x"
set ylabel "largest error, ulp"
set logscale y
set yrange [0.08:1e9]
set ytics 1e2 format "10^{%L}"
unset mytics
set key top right

plot "gelu_errors.txt" \
        using "x":"safe_ulp"  with lines linetype 1 title "safe", \
     "" using "x":"naive_ulp" with lines linetype 2 title "naive"
