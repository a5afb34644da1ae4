using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Cli;

/// <summary>The words of the configuration for a rule's properties.</summary>
internal static class Words
{
    /// <summary>A place in a rule's life.</summary>
    public static string Of(RuleStatus status) => status switch
    {
        RuleStatus.Preview => "preview",
        RuleStatus.Removed => "removed",
        _ => "stable",
    };
}
