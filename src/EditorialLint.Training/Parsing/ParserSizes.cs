namespace EditorialLint.Training.Parsing;

/// <summary>How much and how long the parser learns.</summary>
/// <param name="TransitionBits">Two to this power is the number of the weights of transitions.</param>
/// <param name="LabelBits">Two to this power is the number of the weights of relations.</param>
/// <param name="GreedyEpochs">How often each sentence is parsed greedily.</param>
/// <param name="BeamEpochs">How often each sentence is parsed with a beam.</param>
/// <param name="Shuffles">How many orders of the sentences are averaged.</param>
internal sealed record ParserSizes(int TransitionBits, int LabelBits, int GreedyEpochs, int BeamEpochs, int Shuffles);
