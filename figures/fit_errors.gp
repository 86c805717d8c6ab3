# What a polynomial of each degree leaves of the error.

set xlabel "degree"
set ylabel "largest relative error"
set logscale y
set yrange [1e-16:1]
set ytics 1e4 format "10^{%L}"
unset mytics
set key bottom left

plot "fit_errors.txt" \
        using "degree":"exponential" with linespoints title "exponential", \
     "" using "degree":"logarithm"   with linespoints title "logarithm", \
     "" using "degree":"ulp_half"    with lines title "half ulp"
