using EditorialLint.Cli.Baselines;
using EditorialLint.Cli.Git;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using EditorialLint.Formats;
using Microsoft.Extensions.DependencyInjection;

namespace EditorialLint.Cli;

/// <summary>The program, for its own entry point and for programs that add rules to it.</summary>
public static class EditorialLintHost
{
    /// <summary>Runs the program.</summary>
    /// <param name="args">The command line without the program's name.</param>
    /// <param name="configure">Adds to the services or replaces them; see <see cref="RuleServices.AddRule"/>.</param>
    /// <returns>The exit code: 0 nothing found, 1 findings, 2 incomplete, 130 interrupted.</returns>
    public static int Run(string[] args, Action<IServiceCollection>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(args);
        var services = new ServiceCollection();
        AddServices(services);
        services.AddSingleton(new RulePackRoots(args));
        configure?.Invoke(services);
        using ServiceProvider provider = services.BuildServiceProvider();
        RunEnvironment environment = provider.GetRequiredService<RunEnvironment>();
        using var interruption = new Interruption(provider.GetRequiredService<PendingFiles>());
        try
        {
            return provider.GetRequiredService<CommandLine>().Run(args, interruption.Token);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            return ExitCodes.Interrupted;
        }
        catch (Exception exception) when (FileTrouble.IsBrokenPipe(exception))
        {
            return ExitCodes.Success;
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            environment.Complain($"cannot write the output: {FileTrouble.Describe(exception)}");
            return ExitCodes.Incomplete;
        }
        catch (Exception exception)
        {
            // A bug: one line and the code of an incomplete run serve those who called the program better than a trace.
            environment.Complain($"internal error: {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}");
            return ExitCodes.Incomplete;
        }
    }

    private static void AddServices(ServiceCollection services)
    {
        services.AddSingleton(static _ => RunEnvironment.OfProcess());
        services.AddSingleton(static _ => DocumentFormats.BuiltIn);
        services.AddSingleton<PendingFiles>();
        services.AddSingleton<RulePacks>();
        services.AddSingleton<RuleSet>();
        services.AddSingleton<ISourceStore, FileSourceStore>();
        services.AddSingleton<IConfigurationStore, FileConfigurationStore>();
        services.AddSingleton<SourceFinder>();
        services.AddSingleton<GitProgram>();
        services.AddSingleton<LintScopes>();
        services.AddSingleton<SettingsFactory>();
        services.AddSingleton<CommandLine>();
        services.AddSingleton<IProgramCommand, LintCommand>();
        services.AddSingleton<IProgramCommand, InspectCommand>();
        services.AddSingleton<IProgramCommand, ExplainCommand>();
        services.AddSingleton<IProgramCommand, RulesCommand>();
        services.AddSingleton<IProgramCommand, ConfigCommand>();
        services.AddSingleton<IProgramCommand, InitCommand>();
        services.AddSingleton<IProgramCommand, HookCommand>();
        services.AddSingleton<IProgramCommand, DictionaryCommand>();
        services.AddSingleton<BaselineRun>();
        services.AddSingleton<IProgramCommand, BaselineCommand>();
    }
}
