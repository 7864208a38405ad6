using CaseFlow.App.Pipeline;
using Mediator;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Tests.Storage.Harness;

/// <summary>A command whose handler is written in the test.</summary>
internal sealed class Script<TValue>(string name, Func<IServiceProvider, CancellationToken, ValueTask<Outcome<TValue>>> body)
    : ICommand<Outcome<TValue>>, IScript
{
    /// <summary>All that tells two scripts apart when a command is repeated.</summary>
    public string Name { get; } = name;

    public async ValueTask<object> RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var logging = ActivatorUtilities.CreateInstance<LoggingBehavior<Script<TValue>, Outcome<TValue>>>(services);
        var transaction = ActivatorUtilities.CreateInstance<TransactionBehavior<Script<TValue>, Outcome<TValue>>>(services);
        return await logging.Handle(
            this,
            (command, inner) => transaction.Handle(command, (_, innermost) => body(services, innermost), inner),
            cancellation);
    }
}

internal interface IScript
{
    ValueTask<object> RunAsync(IServiceProvider services, CancellationToken cancellation);
}
