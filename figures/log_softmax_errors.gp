# A share near 1 has rounded away what its logarithm is made of.

set xlabel "lead of the first score"
set ylabel "largest error, ulp"
set logscale y
set yrange [0.08:1e9]
set ytics 1e2 format "10^{%L}"
unset mytics

plot "log_softmax_errors.txt" \
        using "lead":"safe_ulp"  with lines linetype 1 title "safe", \
     "" using "lead":"naive_ulp" with lines linetype 2 title "naive"
