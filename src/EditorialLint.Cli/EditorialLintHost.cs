using EditorialLint.Cli.Baselines;
using EditorialLint.Cli.Git;
using EditorialLint.Core.Analysis;
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

    /// <summary>Names every constructor: a container that looks for them takes a twelfth of a run on one article.</summary>
    private static void AddServices(ServiceCollection services)
    {
        services.AddSingleton(static _ => RunEnvironment.OfProcess());
        services.AddSingleton(static _ => DocumentFormats.BuiltIn);
        services.AddSingleton(static _ => new PendingFiles());
        services.AddSingleton(static s => new RulePacks(Get<RunEnvironment>(s), Get<IConfigurationStore>(s), Get<RulePackRoots>(s)));
        services.AddSingleton(static s => new RuleSet(s.GetServices<Rule>(), Get<RulePacks>(s)));
        services.AddSingleton<ISourceStore>(static s => new FileSourceStore(Get<RunEnvironment>(s), Get<PendingFiles>(s)));
        services.AddSingleton<IConfigurationStore>(static _ => new FileConfigurationStore());
        services.AddSingleton(static s => new SourceFinder(Get<RunEnvironment>(s), Get<DocumentFormats>(s)));
        services.AddSingleton(static s => new GitProgram(Get<RunEnvironment>(s)));
        services.AddSingleton(static s => new LintScopes(
            Get<RunEnvironment>(s), Get<DocumentFormats>(s), Get<SourceFinder>(s), Get<ISourceStore>(s), Get<IConfigurationStore>(s), Get<GitProgram>(s)));
        services.AddSingleton(static s => new SettingsFactory(
            Get<IConfigurationStore>(s), Get<RunEnvironment>(s), Get<RuleSet>(s), Get<DocumentFormats>(s)));
        services.AddSingleton(static s => new CommandLine(s.GetServices<IProgramCommand>(), Get<RunEnvironment>(s)));
        services.AddSingleton<IProgramCommand>(static s => new LintCommand(
            Get<RunEnvironment>(s), Get<RuleSet>(s), Get<DocumentFormats>(s), Get<SettingsFactory>(s), Get<LintScopes>(s), Get<PendingFiles>(s)));
        services.AddSingleton<IProgramCommand>(static s => new InspectCommand(
            Get<RunEnvironment>(s), Get<DocumentFormats>(s), Get<SettingsFactory>(s), Get<SourceFinder>(s), Get<ISourceStore>(s), Get<PendingFiles>(s)));
        services.AddSingleton<IProgramCommand>(static s => new ExplainCommand(Get<RunEnvironment>(s), Get<RuleSet>(s), Get<PendingFiles>(s)));
        services.AddSingleton<IProgramCommand>(static s => new RulesCommand(
            Get<RunEnvironment>(s), Get<RuleSet>(s), Get<RulePacks>(s), Get<PendingFiles>(s)));
        services.AddSingleton<IProgramCommand>(static s => new ConfigCommand(Get<RunEnvironment>(s), Get<SettingsFactory>(s), Get<PendingFiles>(s)));
        services.AddSingleton<IProgramCommand>(static s => new InitCommand(Get<RunEnvironment>(s), Get<RuleSet>(s), Get<PendingFiles>(s)));
        services.AddSingleton<IProgramCommand>(static s => new HookCommand(Get<RunEnvironment>(s), Get<GitProgram>(s), Get<PendingFiles>(s)));
        services.AddSingleton<IProgramCommand>(static s => new DictionaryCommand(
            Get<RunEnvironment>(s), Get<SettingsFactory>(s), Get<PendingFiles>(s)));
        services.AddSingleton(static s => new BaselineRun(
            Get<RunEnvironment>(s), Get<RuleSet>(s), Get<DocumentFormats>(s), Get<SettingsFactory>(s), Get<SourceFinder>(s), Get<ISourceStore>(s), Get<IConfigurationStore>(s)));
        services.AddSingleton<IProgramCommand>(static s => new BaselineCommand(Get<RunEnvironment>(s), Get<BaselineRun>(s), Get<PendingFiles>(s)));
    }

    private static T Get<T>(IServiceProvider services)
        where T : notnull
        => services.GetRequiredService<T>();
}
