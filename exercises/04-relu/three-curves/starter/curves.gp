# Three curves of the family. Nothing is to be written here.

set xlabel "x"
set yrange [-2.5:4]

plot "curves.txt" using "x":"A" with lines title "A", \
     ""           using "x":"B" with lines title "B", \
     ""           using "x":"C" with lines title "C"
