# Two approximations of GELU, of very different quality.

set xlabel "x"
set ylabel "distance from GELU, in thousandths"
set yrange [-24:24]
set key top right

plot "gelu_forms.txt" using "x":"tanh" with lines title "tanh form", \
     ""               using "x":"silu" with lines title "SiLU, beta 1.702"
