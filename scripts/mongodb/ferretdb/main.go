// FerretDB: speaks MongoDB's protocol before a PostgreSQL with the DocumentDB extension.
// Prints its address once it listens, and serves until it is told to end.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"
	"syscall"

	"github.com/FerretDB/FerretDB/v2/ferretdb"
)

func main() {
	listen := flag.String("listen", "127.0.0.1:0", "address to listen at; port 0 is any free one")
	postgresql := flag.String("postgresql", "", "URL of the PostgreSQL with DocumentDB")
	state := flag.String("state", "", "folder for FerretDB's own state")
	flag.Parse()

	telemetry := false
	server, err := ferretdb.New(&ferretdb.Config{
		ListenAddr:    *listen,
		PostgreSQLURL: *postgresql,
		StateDir:      *state,
		LogOutput:     os.Stderr,
		Telemetry:     &telemetry,
	})
	if err != nil {
		log.Fatal(err)
	}

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	go func() { fmt.Println(server.MongoDBURI()) }()
	server.Run(ctx)
}
