# The same numbers twice: on a linear and on a logarithmic axis.

set multiplot layout 1,2
set xlabel "x"
set key off

set title "linear"
plot "two_scales.txt" using "x":"tenths" with linespoints pointtype 7

set title "logarithmic"
set logscale y
set ytics format "10^{%L}"
unset mytics
plot "two_scales.txt" using "x":"tenths" with linespoints pointtype 7
