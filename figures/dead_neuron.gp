# A step too far, and who comes back from it.

set xlabel "steps"
set ylabel "weight"
set xrange [0:50]
set yrange [-1:4.2]
set key top right

plot "dead_neuron.txt" \
        using "steps":"relu" with lines linetype 1 title "ReLU", \
     "" using "steps":"leaky_relu" with lines linetype 2 \
            title "leaky ReLU", \
     "" using "steps":"elu" with lines linetype 3 title "ELU", \
     "" using "steps":"small_steps" with lines linetype 4 \
            title "ReLU, small steps"
