using EditorialLint.Core.Analysis;
using Microsoft.Extensions.DependencyInjection;

namespace EditorialLint.Cli;

/// <summary>Adds rules to a program of one's own.</summary>
public static class RuleServices
{
    /// <summary>Adds a rule to the program's own ones.</summary>
    /// <param name="services">The services that <see cref="EditorialLintHost.Run"/> hands over.</param>
    /// <param name="rule">The rule.</param>
    public static IServiceCollection AddRule(this IServiceCollection services, Rule rule) => services.AddSingleton(rule);
}
