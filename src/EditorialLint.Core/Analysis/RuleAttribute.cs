namespace EditorialLint.Core.Analysis;

/// <summary>Ties an analyzer to its card.</summary>
/// <param name="name">The rule's name: the card's file name without its ending.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RuleAttribute(string name) : Attribute
{
    /// <summary>The rule's name.</summary>
    public string Name { get; } = name;
}
