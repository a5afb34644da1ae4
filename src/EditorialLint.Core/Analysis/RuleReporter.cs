using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Core.Analysis;

/// <summary>What the driver gives a rule for one document: its settings, and a place for its findings.</summary>
public abstract class RuleReporter
{
    /// <summary>The variety of English in force for the document.</summary>
    public abstract Dialect Dialect { get; }

    /// <summary>The user's own words; null for none.</summary>
    public virtual IWordList? UserWords => null;

    /// <summary>The value of an option as it was written, or the card's default.</summary>
    /// <exception cref="ArgumentException">The card declares no such option.</exception>
    public abstract string GetOption(string name);

    /// <summary>Takes a finding.</summary>
    public abstract void Report(Finding finding);

    /// <summary>Takes a fact; where facts are not asked for it is let go.</summary>
    public virtual void Export(Fact fact)
    {
    }
}
