using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.Server;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Benchmarks.Inboxes;

/// <summary>The product as the server composes it, asked for inboxes.</summary>
internal sealed class InboxSide(ServiceProvider services) : IAsyncDisposable
{
    private readonly Dispatcher _dispatcher = services.GetRequiredService<Dispatcher>();

    public static InboxSide Open(TestDatabase database, IInterceptor? changing = null)
    {
        var services = new ServiceCollection();
        services.AddCaseFlowServer(new ConfigurationBuilder().AddInMemoryCollection(database.Settings).Build());
        if (changing is not null)
        {
            services.ConfigureDbContext<CaseFlowDb>(options => options.AddInterceptors(changing));
        }

        return new(services.BuildServiceProvider());
    }

    /// <summary>One page of an inbox.</summary>
    /// <returns>How many tasks are on it, and the key of the last.</returns>
    public async Task<(int Tasks, string? Last)> AskAsync(Inbox inbox, string? key, CancellationToken cancellation)
    {
        var page = (await _dispatcher.SendAsync(
            inbox.Caller, new ListTasks(inbox.Selection, CaseId: null, new PageRequest(inbox.Size, Key: key)), cancellation)).Value;
        return (page.Items.Length, page.Items.IsEmpty ? null : page.Items[^1].Key);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
