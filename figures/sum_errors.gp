# The order of the additions decides how fast the error grows.

set xlabel "terms"
set ylabel "largest error, ulp"
set logscale x
set logscale y
set xrange [4:300000]
set xtics 10 format "10^{%L}"
unset mxtics
set yrange [0.2:1000]
set ytics 10 format "%g"
unset mytics

plot "sum_errors.txt" \
        using "terms":"compensated_ulp" with lines linetype 1 title "compensated", \
     "" using "terms":"plain_ulp"       with lines linetype 2 title "plain", \
     "" using "terms":"pairwise_ulp"    with lines linetype 3 title "pairwise"
