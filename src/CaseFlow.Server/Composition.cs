using CaseFlow.App;
using CaseFlow.App.Accounts;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Tasks;
using Mediator;

namespace CaseFlow.Server;

/// <summary>Composes the product: this is the one project where messages meet their handlers.</summary>
public static class Composition
{
    /// <summary>Registers everything that the host, the command line and tests run on.</summary>
    public static IServiceCollection AddCaseFlowServer(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCaseFlowApp(configuration);
        // read by the source generator while compiling: types only, in the order in which they run
        services.AddMediator((MediatorOptions options) =>
        {
            options.ServiceLifetime = ServiceLifetime.Scoped;
            options.Assemblies = [typeof(Dispatcher)];
            options.PipelineBehaviors =
            [
                typeof(LoggingBehavior<,>),
                typeof(StandingBehavior<,>),
                typeof(AuthorisationBehavior<,>),
                typeof(ValidationBehavior<,>),
                typeof(RecordingBehavior<,>),
                typeof(ForgetDirectoryWhenChanged<,>),
                typeof(ForgetSessionsWhenEnded<,>),
                typeof(TransactionBehavior<,>),
                typeof(CompleteTaskOfTypedCommand<,>),
            ];
        });
        return services;
    }
}
