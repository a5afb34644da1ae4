namespace EditorialLint.Core.Analysis;

/// <summary>The typed handle by which an analyzer reads one of its card's options. Type, default and meaning stand in the card.</summary>
/// <typeparam name="T"><see cref="bool"/>, <see cref="int"/> or <see cref="string"/>.</typeparam>
/// <param name="Name">The option's name in the card.</param>
public sealed record RuleOption<T>(string Name)
    where T : IParsable<T>;
