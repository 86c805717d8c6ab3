# The hard forms leave out the bend and keep the rest.

set multiplot layout 1,2
set xlabel "x"
set xtics 3
set key samplen 2

set yrange [-0.05:1.55]
set ytics 0,0.5,1
plot "hard_forms.txt" \
        using "x":"sigmoid"      with lines title "sigmoid", \
     "" using "x":"hard_sigmoid" with lines title "hard sigmoid"

set yrange [-1:8.5]
set ytics 0,2,6
plot "hard_forms.txt" \
        using "x":"silu"       with lines title "SiLU", \
     "" using "x":"hard_swish" with lines title "hard-swish"
