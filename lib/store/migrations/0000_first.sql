CREATE TABLE "bodies" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"country" text,
	"kind" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"current" boolean DEFAULT true NOT NULL,
	"report" text NOT NULL,
	"crisis" text,
	"position" integer NOT NULL,
	"as_written" text NOT NULL,
	"value" bigint NOT NULL,
	"value_max" bigint,
	"qualifier" text NOT NULL,
	"minimum" bigint,
	"maximum" bigint,
	"unit" text NOT NULL,
	"nationality" text[] NOT NULL,
	"population_group" text NOT NULL,
	"origin_country" text,
	"origin_place" text,
	"destinations" jsonb NOT NULL,
	"destination_countries" text[] NOT NULL,
	"destination_scope" text NOT NULL,
	"via" jsonb NOT NULL,
	"event" text NOT NULL,
	"part" jsonb NOT NULL,
	"measure" text NOT NULL,
	"since" date,
	"as_of" date,
	"as_of_basis" text,
	"speaker" text,
	"evidence_start" integer NOT NULL,
	"evidence_end" integer NOT NULL,
	"spans" jsonb NOT NULL,
	"sentence" text NOT NULL,
	"search" text NOT NULL,
	"confidence" double precision,
	"known_from" date NOT NULL,
	"known_from_basis" text NOT NULL,
	"status" text NOT NULL,
	CONSTRAINT "claims_id_version_pk" PRIMARY KEY("id","version")
);
--> statement-breakpoint
CREATE TABLE "crises" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"origins" jsonb NOT NULL,
	"first_day" date,
	"last_day" date,
	"provenance" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meta" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "printings" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "printings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"report" text NOT NULL,
	"publisher" text,
	"url" text,
	"published" date,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" text PRIMARY KEY NOT NULL,
	"crisis" text,
	"title" text,
	"publisher" text,
	"url" text,
	"published" date,
	"language" text,
	"text" text NOT NULL,
	"text_hash" text NOT NULL,
	"provenance" text NOT NULL,
	"extractor" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"refused" jsonb NOT NULL,
	"search" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "speaker_names" (
	"name" text PRIMARY KEY NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_report_reports_id_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "printings" ADD CONSTRAINT "printings_report_reports_id_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_crisis_crises_id_fk" FOREIGN KEY ("crisis") REFERENCES "public"."crises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker_names" ADD CONSTRAINT "speaker_names_body_bodies_id_fk" FOREIGN KEY ("body") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "claims_current" ON "claims" USING btree ("id") WHERE current;--> statement-breakpoint
CREATE INDEX "claims_report" ON "claims" USING btree ("report");--> statement-breakpoint
CREATE INDEX "claims_listed" ON "claims" USING btree ("crisis",coalesce("as_of", 'infinity'::date),"id" collate "C");--> statement-breakpoint
CREATE INDEX "claims_listed_all" ON "claims" USING btree (coalesce("as_of", 'infinity'::date),"id" collate "C");--> statement-breakpoint
CREATE INDEX "claims_nationality" ON "claims" USING gin ("nationality");--> statement-breakpoint
CREATE INDEX "claims_destination" ON "claims" USING gin ("destination_countries");--> statement-breakpoint
CREATE INDEX "claims_event" ON "claims" USING btree ("event","as_of");--> statement-breakpoint
CREATE INDEX "claims_origin" ON "claims" USING btree ("origin_country");--> statement-breakpoint
CREATE INDEX "claims_speaker" ON "claims" USING hash ("speaker");--> statement-breakpoint
CREATE INDEX "claims_known_from" ON "claims" USING btree ("known_from");--> statement-breakpoint
CREATE UNIQUE INDEX "printings_once" ON "printings" USING btree ("report",md5(coalesce("publisher", '') || chr(31) || coalesce("url", '')));--> statement-breakpoint
CREATE UNIQUE INDEX "reports_text_hash" ON "reports" USING btree ("text_hash");--> statement-breakpoint
CREATE INDEX "reports_crisis" ON "reports" USING btree ("crisis","published");--> statement-breakpoint
CREATE INDEX "reports_publisher" ON "reports" USING hash ("publisher");--> statement-breakpoint
CREATE INDEX "speaker_names_body" ON "speaker_names" USING btree ("body");