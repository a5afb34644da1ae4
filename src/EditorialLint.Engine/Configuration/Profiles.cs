using System.Collections.Immutable;
using EditorialLint.Core.Analysis;

namespace EditorialLint.Engine.Configuration;

/// <summary>The manners of news houses. A profile is a set of values: the cards' options say which, and the house's English goes with it.</summary>
/// <remarks>In the manner of: the houses' guides are theirs, and none of them has a hand in this.</remarks>
public static class Profiles
{
    /// <summary>The names that <c>editorial_profile</c> may have.</summary>
    public static ImmutableArray<string> Names { get; } = Core.Diagnostics.RuleOptionDescriptor.ProfileNames;

    /// <summary>The variety of English that a house writes.</summary>
    /// <param name="profile">One of <see cref="Names"/>.</param>
    public static Dialect DialectOf(string profile) => profile is "bbc" or "guardian" ? Dialect.British : Dialect.American;
}
