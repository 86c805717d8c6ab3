# Slopes taken from a saturated output have no digits.

set terminal svg size 560,330 dynamic font "sans-serif,16"
set xtics 5
set multiplot layout 1,2
set xlabel "x"
set ylabel "largest error, ulp"
set logscale y
set yrange [0.08:1e11]
set ytics 1e2 format "10^{%L}"
unset mytics

set title "slope of the sigmoid"
plot "slope_errors.txt" \
        using "x":"sigmoid_safe_ulp"  with lines linetype 1 title "safe", \
     "" using "x":"sigmoid_naive_ulp" with lines linetype 2 title "naive"

set title "slope of tanh"
set ylabel " "
plot "slope_errors.txt" \
        using "x":"tanh_safe_ulp"  with lines linetype 1 title "safe", \
     "" using "x":"tanh_naive_ulp" with lines linetype 2 title "naive"
