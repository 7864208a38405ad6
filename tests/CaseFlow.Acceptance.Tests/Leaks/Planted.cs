using System.ComponentModel;
using CaseFlow.Api;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Signals;
using CaseFlow.App.Storage;
using CaseFlow.App.Warnings;
using CaseFlow.Kernel;
using CaseFlow.Testing;
using GraphQL;
using Mediator;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>Leaks of every kind, built into the product on purpose.</summary>
internal static class Planted
{
    /// <summary>
    /// Rows that are read without a look at who may read them: by id, nested, in lists, in histories, in what is made from others, in exports and
    /// on pages.
    /// </summary>
    private static readonly string[] OpenRows = ["DocumentRow", "EventRow", "TaskRow", "TaskCandidateRow", "ClusterRow"];

    public static void Plant(IServiceCollection services)
    {
        services.ConfigureDbContext<CaseFlowDb>(options => options.AddInterceptors(new WithoutReaders(OpenRows)));
        services.AddScoped<IPipelineBehavior<ListCases, Outcome<Page<CaseView>>>, CountingHidden>();
        services.AddScoped<IPipelineBehavior<ListSignals, Outcome<Page<SignalView>>>, SortingByHidden>();
        services.AddScoped<IPipelineBehavior<RecordWarning, Outcome<WarningReceipt>>, TellingErrors>();
        services.AddSingleton(new FeatureAssemblies(typeof(ApiComposition).Assembly, typeof(LeakyQueries).Assembly));
    }

    /// <summary>All that there is, whoever asks.</summary>
    private static ValueTask<TAnswer> EverythingAsync<TAnswer>(Dispatcher dispatcher, IQuery<TAnswer> query, CancellationToken cancellation) =>
        dispatcher.SendAsync(Caller.System(Door.Pump), query, cancellation);

    /// <summary>Whether the answer is being made for whoever asks for everything.</summary>
    private static readonly AsyncLocal<bool> IsAskingForEverything = new();

    private static async ValueTask<TAnswer?> OnceAsync<TAnswer>(Func<ValueTask<TAnswer>> ask)
        where TAnswer : class
    {
        if (IsAskingForEverything.Value)
        {
            return null;
        }

        IsAskingForEverything.Value = true;
        try
        {
            return await ask();
        }
        finally
        {
            IsAskingForEverything.Value = false;
        }
    }

    /// <summary>A list goes on when there is more that one may not read.</summary>
    private sealed class CountingHidden(Dispatcher dispatcher) : IPipelineBehavior<ListCases, Outcome<Page<CaseView>>>
    {
        public async ValueTask<Outcome<Page<CaseView>>> Handle(
            ListCases message, MessageHandlerDelegate<ListCases, Outcome<Page<CaseView>>> next, CancellationToken cancellationToken)
        {
            var page = await next(message, cancellationToken);
            var all = await OnceAsync(() => EverythingAsync(dispatcher, message, cancellationToken));
            return all is null || page.IsRejected ? page : page.Value with { HasNext = all.Value.HasNext };
        }
    }

    /// <summary>The order of a list changes with what one may not read.</summary>
    private sealed class SortingByHidden(Dispatcher dispatcher) : IPipelineBehavior<ListSignals, Outcome<Page<SignalView>>>
    {
        public async ValueTask<Outcome<Page<SignalView>>> Handle(
            ListSignals message, MessageHandlerDelegate<ListSignals, Outcome<Page<SignalView>>> next, CancellationToken cancellationToken)
        {
            var page = await next(message, cancellationToken);
            var everything = new ListSignals(message.Filter, new PageRequest(PageRequest.MaxSize));
            var all = await OnceAsync(() => EverythingAsync(dispatcher, everything, cancellationToken));
            return all is null || page.IsRejected || all.Value.Items.Length % 2 == 0 ? page : page.Value with { Items = [.. page.Value.Items.Reverse()] };
        }
    }

    /// <summary>A refusal says that the thing is there.</summary>
    private sealed class TellingErrors(Dispatcher dispatcher) : IPipelineBehavior<RecordWarning, Outcome<WarningReceipt>>
    {
        public async ValueTask<Outcome<WarningReceipt>> Handle(
            RecordWarning message, MessageHandlerDelegate<RecordWarning, Outcome<WarningReceipt>> next, CancellationToken cancellationToken)
        {
            var answer = await next(message, cancellationToken);
            var found = await EverythingAsync(dispatcher, new GetCases([message.CaseId]), cancellationToken);
            return answer is { IsRejected: true, Rejection: { Kind: RejectionKind.NotFound } why } && found.Value.Length > 0
                ? why with { Message = "Expected a case that you may read, but this one is for others." }
                : answer;
        }
    }
}

/// <summary>A field that somebody adds without a thought of who may read.</summary>
[QueryFields]
public sealed class LeakyQueries
{
    [Description("What all cases are called.")]
    public static async Task<IEnumerable<string>> CaseTitles([FromServices] Dispatcher dispatcher, CancellationToken cancellation)
    {
        var page = await dispatcher.SendAsync(
            Caller.System(Door.Pump), new ListCases(new CaseFilter(null, null, null, null, null), new PageRequest(PageRequest.MaxSize)), cancellation);
        return page.Value.Items.Select(item => item.Value.Title);
    }
}
