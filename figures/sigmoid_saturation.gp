# The last steps before 1: the same in both types, further right in double.

set multiplot layout 1,2
set xlabel "x"
set xtics 1
set yrange [-0.25:11]
set ytics 0,1,8
set key top right

set title "float"
set ylabel "distance from 1, in spacings"
plot "sigmoid_saturation.txt" \
        using "float_x":"float_spacings"       with lines linetype 1 title "float", \
     "" using "float_x":"float_paper_spacings" with lines linetype 3 title "paper"

set title "double"
set ylabel " "
plot "sigmoid_saturation.txt" \
        using "double_x":"double_spacings"       with lines linetype 1 title "double", \
     "" using "double_x":"double_paper_spacings" with lines linetype 3 title "paper"
